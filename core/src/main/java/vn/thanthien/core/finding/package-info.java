/** What a check finds. */
@NullMarked
package vn.thanthien.core.finding;

import org.jspecify.annotations.NullMarked;
