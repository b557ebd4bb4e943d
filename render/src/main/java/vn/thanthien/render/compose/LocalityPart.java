package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanthien.core.locality.Direction;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.Neighbour;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.core.locality.UnitReference;

/** What the report says of the unit itself (đặc điểm tình hình). */
final class LocalityPart {

    private static final String SECTION = "S1.1";

    private LocalityPart() {}

    /** "xã Quang Trung, thị xã Bỉm Sơn, tỉnh Thanh Hóa". */
    static String address(Locality locality) {
        return Stream.of(Optional.of(locality.fullName()), locality.getDistrict(), locality.getProvince())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    static void tell(Locality locality, Content content) {
        String address = Printed.capitalised(address(locality));
        locality.getDescription()
                .ifPresent(words -> content.paragraph(
                        SECTION,
                        Wording.text("locality.description", address, Printed.within(words)),
                        "/locality/description"));
        place(locality)
                .ifPresent(words -> content.paragraph(
                        SECTION,
                        locality.getDescription().isPresent() ? words : address + ": " + words,
                        "/locality/distances"));
        origin(locality, content);
        size(locality)
                .ifPresent(words -> content.paragraph(
                        SECTION,
                        Wording.text(
                                "locality.size",
                                words,
                                Printed.capitalised(locality.getKind().vietnamese())),
                        "/locality"));
        for (int i = 0; i < locality.getEvents().size(); i++) {
            content.paragraph(
                    SECTION,
                    Wording.text(
                            "locality.event",
                            Printed.capitalised(Printed.namedDate(
                                    locality.getEvents().get(i).getDate())),
                            Printed.within(locality.getEvents().get(i).getEvent())),
                    "/locality/events/" + i);
        }
    }

    private static void origin(Locality locality, Content content) {
        if (!locality.getPredecessors().isEmpty()) {
            String names =
                    locality.getPredecessors().stream().map(LocalityPart::name).collect(Collectors.joining(", "));
            content.paragraph(
                    SECTION,
                    locality.getValidFrom()
                            .map(date -> Wording.text("locality.originDated", names, Printed.namedDate(date)))
                            .orElse(Wording.text("locality.origin", names)),
                    "/locality/predecessors");
        }
    }

    private static String name(UnitReference unit) {
        String name = unit.getKind()
                .map(UnitKind::vietnamese)
                .filter(kind -> !unit.getName().startsWith(kind + " "))
                .map(kind -> kind + " " + unit.getName())
                .orElse(unit.getName());
        return unit.getWithin()
                .map(within -> Wording.text("locality.within", name, within))
                .orElse(name);
    }

    private static Optional<String> size(Locality locality) {
        List<String> parts = new ArrayList<>();
        locality.getAreaHectares().ifPresent(area -> parts.add(Wording.text("locality.area", Printed.decimal(area))));
        locality.getAreaSquareKilometres()
                .ifPresent(area -> parts.add(Wording.text("locality.areaKilometres", Printed.decimal(area))));
        add(parts, "locality.households", locality.getHouseholds());
        add(parts, "locality.population", locality.getPopulation());
        String village = Wording.text("locality.village." + locality.getKind().name());
        String names = String.join(", ", locality.getVillageNames());
        if (locality.getVillages().isPresent()) {
            String villages = Wording.text(
                    "locality.villages", Printed.count(locality.getVillages().getAsLong()), village);
            parts.add(names.isEmpty() ? villages : Wording.text("locality.villagesNamed", villages, names));
        } else if (!names.isEmpty()) {
            parts.add(Wording.text("locality.villageNames", names, village));
        }
        add(parts, "locality.poorHouseholds", locality.getPoorHouseholds());
        add(parts, "locality.partyCells", locality.getPartyCells());
        Printed.count(locality.getVillagePartyCells())
                .ifPresent(words -> parts.add(Wording.text("locality.villagePartyCells", words, village)));
        add(parts, "locality.agencyPartyCells", locality.getAgencyPartyCells());
        add(parts, "locality.partyMembers", locality.getPartyMembers());
        add(parts, "locality.cadres", locality.getCadres());
        add(parts, "locality.civilServants", locality.getCivilServants());
        add(parts, "locality.publicEmployees", locality.getPublicEmployees());
        add(parts, "locality.partTimeOfficers", locality.getPartTimeOfficers());
        return joined(parts);
    }

    private static Optional<String> place(Locality locality) {
        List<String> parts = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            String side = "locality.side." + direction.name().toLowerCase(Locale.ROOT);
            neighbours(locality, Optional.of(direction)).ifPresent(names -> parts.add(Wording.text(side, names)));
        }
        neighbours(locality, Optional.empty()).ifPresent(names -> parts.add(Wording.text("locality.side", names)));
        locality.getDistances()
                .forEach(distance -> distance.getKilometres()
                        .ifPresent(km ->
                                parts.add(Wording.text("locality.distance", distance.getTo(), Printed.decimal(km)))));
        return joined(parts).map(Printed::capitalised);
    }

    private static Optional<String> neighbours(Locality locality, Optional<Direction> side) {
        String names = locality.getNeighbours().stream()
                .filter(neighbour -> neighbour.getDirection().equals(side))
                .map(LocalityPart::name)
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(known -> !known.isEmpty());
    }

    private static String name(Neighbour neighbour) {
        return neighbour
                .getWithin()
                .map(within -> Wording.text("locality.within", neighbour.getName(), within))
                .orElse(neighbour.getName());
    }

    private static void add(List<String> parts, String key, OptionalLong number) {
        Printed.count(number).ifPresent(words -> parts.add(Wording.text(key, words)));
    }

    private static Optional<String> joined(List<String> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }
}
