// Effects run in the next task rather than after a paint, which a document without layout never has.
import { options } from 'preact';

options.requestAnimationFrame = (flush) => void setTimeout(flush);
