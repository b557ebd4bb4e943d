/** Writes the result of a check for people and for programs. */
@NullMarked
package vn.thanthien.core.result;

import org.jspecify.annotations.NullMarked;
