/** The thanthien command. */
@NullMarked
package vn.thanthien.cli;

import org.jspecify.annotations.NullMarked;
