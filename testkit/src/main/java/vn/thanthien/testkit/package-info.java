/** Reports for tests: true ones, counted from a ledger entry by entry, and ones with a known falsehood. */
@NullMarked
package vn.thanthien.testkit;

import org.jspecify.annotations.NullMarked;
