/** What the modules of this library share among themselves; not for users. */
@NullMarked
package vn.thanthien.core.internal;

import org.jspecify.annotations.NullMarked;
