// The script of packages of lessons and of the board.
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/prose.css';
import { PlayedPart } from './pages/PlayedPart';
import { startPlayer } from './start-player';

startPlayer(PlayedPart);
