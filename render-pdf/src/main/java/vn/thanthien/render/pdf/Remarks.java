package vn.thanthien.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Numbers remarks in the order in which the words that they concern are read. Not thread-safe. */
final class Remarks {

    private final List<String> told = new ArrayList<>();

    /** The mark of a remark behind the words that it concerns. */
    String mark(String id) {
        told.add(id);
        return " " + mark(told.size());
    }

    /** The mark of a number. */
    static String mark(int number) {
        return "[" + number + "]";
    }

    /** The ids of the remarks in the order of their numbers. */
    List<String> told() {
        return told;
    }
}
