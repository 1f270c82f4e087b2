/* The styles of every page, in their order: a rule for paper has the last word. */
import "../../styles/tokens.css";
import "../../styles/base.css";
import "./copy.css";
import "./steps.css";
import "./shell.css";
import "../author/author.css";
import "./print.css";
