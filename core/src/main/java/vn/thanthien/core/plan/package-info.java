/** The plan of the model, as typed data. */
@NullMarked
package vn.thanthien.core.plan;

import org.jspecify.annotations.NullMarked;
