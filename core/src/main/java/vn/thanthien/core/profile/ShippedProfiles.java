package vn.thanthien.core.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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
            return ProfileReader.resolve(file(id), ShippedProfiles::file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProfileFile file(String id) {
        try (InputStream in = Profile.class.getResourceAsStream(id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("no " + id + ".json beside " + Profile.class.getName());
            }
            return ProfileReader.parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
