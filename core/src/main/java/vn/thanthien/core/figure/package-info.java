/** The dictionary of figures. */
@NullMarked
package vn.thanthien.core.figure;

import org.jspecify.annotations.NullMarked;
