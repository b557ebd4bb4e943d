/** Times the check against the same rules by hand and in other engines. */
@NullMarked
package vn.thanthien.benchmarks;

import org.jspecify.annotations.NullMarked;
