/** The web worker of the pages beside it, which says in their language what another scoring changed. */
import { answerRescoring } from "./reader/answerRescoring.js";
import { moves } from "./texts/id/moves.js";

answerRescoring(moves);
