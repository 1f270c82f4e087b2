/* The styles of a rehearsal, in their order. */
import "../screen/screen.css";
import "../screen/table.css";
import "../coach/coach.css";
import "./rehearsal.css";
