/** The document tree (cây văn bản): what an administrative document says and in which order, apart from any file format. */
@NullMarked
package vn.thanthien.render.document;

import org.jspecify.annotations.NullMarked;
