/** Languages, and Vietnamese text as readers compare it. */
@NullMarked
package vn.thanthien.core.language;

import org.jspecify.annotations.NullMarked;
