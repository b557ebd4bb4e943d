/** What holds across all modules. */
@NullMarked
package vn.thanthien.architecture;

import org.jspecify.annotations.NullMarked;
