/** Binds the types of the core in a system on Jackson 3, as strictly as the core reads them. */
@NullMarked
package vn.thanthien.jackson3;

import org.jspecify.annotations.NullMarked;
