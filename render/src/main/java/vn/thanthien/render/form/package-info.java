/** Forms that come back: reads what a clerk has filled in (đọc lại mẫu đã điền). */
@NullMarked
package vn.thanthien.render.form;

import org.jspecify.annotations.NullMarked;
