/** An application on the module path. */
module com.example.modular {
    // Each module by name: what comes with the others does not lie on the module path by itself.
    requires vn.thanthien.core;
    requires vn.thanthien.rules;
    requires vn.thanthien.render;

    // rules of one's own are found as on the class path ...
    provides vn.thanthien.rules.RuleSet with
            com.example.modular.OwnRules;

    // ... and their texts are read by the library, which a module has to allow
    opens com.example.modular to
            vn.thanthien.core;
}
