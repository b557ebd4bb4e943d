/** The algebra in which rules are declared. */
@NullMarked
package vn.thanthien.rules.algebra;

import org.jspecify.annotations.NullMarked;
