/** The report on the model, as typed data, and what it has in common with the plan. */
@NullMarked
package vn.thanthien.core.report;

import org.jspecify.annotations.NullMarked;
