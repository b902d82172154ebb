// The script of packages of a paper, with all that an exam needs and a lesson does not.
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/prose.css';
import { PlayedPaper } from './pages/PlayedPaper';
import { startPlayer } from './start-player';

startPlayer(PlayedPaper);
