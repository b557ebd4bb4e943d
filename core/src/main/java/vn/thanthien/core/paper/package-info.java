/** The papers that running the model takes besides reports and plans, as typed data. */
@NullMarked
package vn.thanthien.core.paper;

import org.jspecify.annotations.NullMarked;
