/** What differs by province, as data. */
@NullMarked
package vn.thanthien.core.profile;

import org.jspecify.annotations.NullMarked;
