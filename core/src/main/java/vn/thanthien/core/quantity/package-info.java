/** Numbers, dates and periods as they are printed. */
@NullMarked
package vn.thanthien.core.quantity;

import org.jspecify.annotations.NullMarked;
