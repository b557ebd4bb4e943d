/** The report on the model, as typed data. */
@NullMarked
package vn.thanthien.core.report;

import org.jspecify.annotations.NullMarked;
