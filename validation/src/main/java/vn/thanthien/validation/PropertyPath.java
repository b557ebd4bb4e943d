package vn.thanthien.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns JSON Pointers into property paths: {@code /mentions/3/date} is {@code mentions[3].date}. */
final class PropertyPath {

    private Node end;
    /** The position in the list that the path ends with, if it does. */
    private @Nullable Integer index;

    private PropertyPath(Node start) {
        this.end = start;
    }

    /** The end of a path so far; Bean Validation has a type of its own for each way in which a path may end. */
    private record Node(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable add) {

        static Node of(ConstraintViolationBuilder violation) {
            return new Node(violation::addPropertyNode, violation::addBeanNode, violation::addConstraintViolation);
        }

        static Node of(NodeBuilderCustomizableContext node) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static Node of(NodeBuilderDefinedContext node) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }
    }

    /** Adds the violation of a builder at a pointer. */
    static void add(String pointer, ConstraintViolationBuilder violation) {
        PropertyPath path = new PropertyPath(Node.of(violation));
        if (!pointer.isEmpty()) {
            for (String step : pointer.substring(1).split("/", -1)) {
                path.step(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        path.add();
    }

    private void step(String step) {
        if (!step.isEmpty() && step.length() < 9 && step.chars().allMatch(c -> c >= '0' && c <= '9')) {
            index = Integer.valueOf(step);
            return;
        }
        NodeBuilderCustomizableContext property = end.property().apply(step);
        end = index == null ? Node.of(property) : Node.of(property.inIterable().atIndex(index));
        index = null;
    }

    private void add() {
        if (index == null) {
            end.add().run();
        } else {
            // an element of a list itself: a node without a name, as the elements of lists are told
            end.bean().get().inIterable().atIndex(index).addConstraintViolation();
        }
    }
}
