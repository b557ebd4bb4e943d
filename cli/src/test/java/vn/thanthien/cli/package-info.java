/** The command as a user meets it: arguments in, text and exit code out. */
@NullMarked
package vn.thanthien.cli;

import org.jspecify.annotations.NullMarked;
