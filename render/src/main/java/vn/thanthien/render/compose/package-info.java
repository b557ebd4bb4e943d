/** The composer (bộ soạn văn bản): from a report, a plan or nothing but a profile to a document in the official form. */
@NullMarked
package vn.thanthien.render.compose;

import org.jspecify.annotations.NullMarked;
