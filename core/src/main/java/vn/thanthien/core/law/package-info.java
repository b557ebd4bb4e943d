/** Legal instruments and terms by date, as data. */
@NullMarked
package vn.thanthien.core.law;

import org.jspecify.annotations.NullMarked;
