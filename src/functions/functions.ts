/** The entry of the functions bundle: each file declares one =HB function and is associated with it at build time. */
import './progress';
import './completion';
import './attained';
import './status';
import './elapsed';
import './value';
import './figure';
