package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.ProfileFile;
import vn.thanthien.core.report.Report;

/** The order of members is written down in the types: reflection promises none, and digests depend on it. */
class MemberOrderTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final ObjectMapper TREES = new ObjectMapper();

    @Test
    void should_name_every_member_in_the_order_of_its_type() throws IOException {
        Map<String, Shape.Members> types = new TreeMap<>();
        for (Class<?> root : List.of(Report.class, Plan.class, Paper.class, ProfileFile.class)) {
            collect(Shape.of(root), types);
        }
        Map<String, List<String>> orders = orders();
        types.forEach((type, shape) -> assertThat(orders.getOrDefault(type, List.of()))
                .as("%s: name the member in its @JsonPropertyOrder, where a reader looks for it", type)
                .containsAll(shape.members().keySet())
                .doesNotHaveDuplicates());
        assertThat(types).hasSizeGreaterThan(60);
    }

    private static void collect(Shape shape, Map<String, Shape.Members> types) {
        if (shape instanceof Shape.Members type && types.putIfAbsent(type.type(), type) == null) {
            type.members().values().forEach(member -> collect(member.shape(), types));
        } else if (shape instanceof Shape.Elements elements) {
            collect(elements.element(), types);
        }
    }

    /** By the name of a type, the order that it declares or inherits. */
    private static Map<String, List<String>> orders() throws IOException {
        Map<String, List<String>> orders = new TreeMap<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = CLASSES.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                if (name.startsWith("vn.thanthien.core.") && !name.endsWith("package-info.class")) {
                    Class<?> type = load(name.substring(0, name.length() - ".class".length()));
                    if (type.isInterface()) {
                        orders.put(type.getSimpleName(), order(type));
                    }
                }
            }
        }
        return orders;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, MemberOrderTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> order(Class<?> type) {
        JsonPropertyOrder own = type.getAnnotation(JsonPropertyOrder.class);
        List<String> order = new ArrayList<>(own == null ? List.of() : List.of(own.value()));
        for (Class<?> inherited : own == null ? type.getInterfaces() : new Class<?>[0]) {
            order.addAll(order(inherited));
        }
        return order;
    }

    @ParameterizedTest
    @ValueSource(classes = {Report.class, Plan.class, Paper.class, ProfileFile.class})
    void should_write_the_members_in_the_order_of_the_schema(Class<?> root) throws IOException {
        writeInOrder(root);
    }

    private static <T> void writeInOrder(Class<T> root) throws IOException {
        StrictJson<T> json = new StrictJson<>(root);
        RandomDocuments documents = new RandomDocuments(3);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            T value = json.read(documents.next(Shape.of(root)).toString().getBytes(StandardCharsets.UTF_8));
            inOrder(TREES.readTree(json.writeCompact(value)), Shape.of(root), seen);
        }
        assertThat(seen).contains(root.getSimpleName()).hasSizeGreaterThan(10);
    }

    private static void inOrder(JsonNode node, Shape shape, Set<String> seen) {
        if (shape instanceof Shape.Members type) {
            List<String> written = new ArrayList<>();
            node.fieldNames().forEachRemaining(written::add);
            assertThat(written)
                    .as(type.type())
                    .isEqualTo(
                            type.members().keySet().stream().filter(node::has).toList());
            seen.add(type.type());
            node.fieldNames()
                    .forEachRemaining(name ->
                            inOrder(node.get(name), Fields.member(type, name).shape(), seen));
        } else if (shape instanceof Shape.Elements elements) {
            node.forEach(element -> inOrder(element, elements.element(), seen));
        }
    }
}
