package vn.thanthien.testkit;

import java.util.List;

/** Names of places and persons, with the letters and marks that make trouble. */
final class Names {

    static final List<String> COMMUNES = List.of(
            "Thanh Bình",
            "Đồng Lúa",
            "Hòa Mỹ",
            "Quỳnh Lưu Thượng",
            "Nghĩa Ưng",
            "Yên Khuê",
            "Trường Thọ",
            "Đắk Ơ Nong");
    static final List<String> PROVINCES = List.of("Thanh Hóa", "Bắc Ninh", "Lâm Đồng", "Cà Mau", "Tuyên Quang");
    static final List<String> CHAIRS = List.of(
            "Trần Minh Đức", "Nguyễn Thị Ngọc Ánh", "Lường Văn Ưởng", "Đỗ Huỳnh Tuệ", "Hoàng Y Blô", "Phạm Quý Đạt");
    static final List<String> FIELDS = List.of(
            "Chứng thực",
            "Hộ tịch",
            "Đất đai",
            "Bảo trợ xã hội",
            "Người có công",
            "Xây dựng",
            "Thành lập và hoạt động của hộ kinh doanh",
            "Nông nghiệp và môi trường");
    static final List<String> VILLAGES = List.of(
            "Bình Minh",
            "Bình Sơn",
            "Bình Yên",
            "Đồng Tâm",
            "Đồng Xuân",
            "Phú Lộc",
            "Phú Thịnh",
            "Tân Lập",
            "Tân Tiến",
            "Ươm Mơ",
            "Khuổi Nà",
            "Quý Hương");

    private Names() {}

    static String of(List<String> names, int which) {
        return names.get(Math.floorMod(which, names.size()));
    }
}
