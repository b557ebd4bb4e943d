package vn.thanthien.core.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the shipped profiles, each once. */
final class ShippedProfiles {

    static final List<String> IDS = List.of("thanh-hoa-5-3-4", "bac-giang-100");

    private static final Map<String, Profile> READ = new ConcurrentHashMap<>();

    private ShippedProfiles() {}

    static Profile get(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("no shipped profile " + id + "; there are " + IDS);
        }
        return READ.computeIfAbsent(id, ShippedProfiles::load);
    }

    private static Profile load(String id) {
        try {
            return ProfileReader.resolve(written(id), ShippedProfiles::find);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<ProfileReader.Written> find(String id) {
        return IDS.contains(id) ? Optional.of(written(id)) : Optional.empty();
    }

    private static ProfileReader.Written written(String id) {
        String name = id + ".json";
        try (InputStream in = Profile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " beside " + Profile.class.getName());
            }
            return ProfileReader.parse(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
