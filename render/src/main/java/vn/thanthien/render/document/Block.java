package vn.thanthien.render.document;

import java.util.Optional;

/**
 * A part of the body that begins on a line of its own (khối nội dung).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Block permits Heading, Paragraph, ListItem, Table {

    /**
     * Where in the data this block came from.
     *
     * @return the anchor, absent if no remark can concern this block
     */
    Optional<Anchor> anchor();

    /**
     * Calls the method for this kind of block. A new kind of block then breaks every writer at compile time, not in
     * front of a user.
     *
     * @param visitor one method for each kind
     */
    void accept(Visitor visitor);

    /**
     * One method for each kind of block.
     */
    interface Visitor {

        /**
         * Handles a heading.
         *
         * @param heading the heading
         */
        void heading(Heading heading);

        /**
         * Handles a paragraph.
         *
         * @param paragraph the paragraph
         */
        void paragraph(Paragraph paragraph);

        /**
         * Handles a list item.
         *
         * @param item the list item
         */
        void listItem(ListItem item);

        /**
         * Handles a table.
         *
         * @param table the table
         */
        void table(Table table);
    }
}
