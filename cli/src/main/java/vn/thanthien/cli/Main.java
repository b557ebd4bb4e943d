package vn.thanthien.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code thanthien} command. */
@Command(
        name = "thanthien",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Báo cáo mô hình \"Chính quyền thân thiện, vì Nhân dân phục vụ\" của xã, phường.")
public final class Main implements Runnable {
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        new CommandLine(this).usage(System.out);
    }

    /** Reads the version from the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"thanthien " + (version == null ? "(development)" : version)};
        }
    }
}
