/** Tests of the writer of PDF. */
@NullMarked
package vn.thanthien.render.pdf;

import org.jspecify.annotations.NullMarked;
