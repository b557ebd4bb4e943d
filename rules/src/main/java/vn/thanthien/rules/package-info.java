/** The rule catalogue and the checker. */
@NullMarked
package vn.thanthien.rules;

import org.jspecify.annotations.NullMarked;
