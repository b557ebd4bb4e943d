/** What the writers share; not for callers, and changed without notice. */
@NullMarked
package vn.thanthien.render.internal;

import org.jspecify.annotations.NullMarked;
