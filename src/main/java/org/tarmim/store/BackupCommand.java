package org.tarmim.store;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The commands {@code backup} and {@code restore}: say one sentence and listen on no port. */
@Import({DataDirectory.class, KeyDirectory.class})
public class BackupCommand {
    BackupCommand() {}

    /**
     * Does what the first word says, with the file {@code tarmim.file}; answers the exit code.
     *
     * @throws StartRefused when it cannot be done, with the mend
     */
    public static int run(String... arguments) {
        try (var open = new SpringApplicationBuilder(BackupCommand.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            var data = open.getBean(DataDirectory.class);
            var named = open.getEnvironment();
            var programs =
                    Optional.ofNullable(named.getProperty("tarmim.programs")).map(Path::of);
            var backup = new Backup(
                    data,
                    open.getBean(KeyDirectory.class),
                    programs.orElse(data.path().resolve("bin")));
            return run(arguments[0], backup, Path.of(named.getRequiredProperty("tarmim.file")));
        }
    }

    private static int run(String command, Backup backup, Path file) {
        try {
            if (command.equals("backup")) backup.make(file);
            else backup.restore(file);
            System.out.println(command.equals("backup") ? made(file) : restored(backup, file));
            return 0;
        } catch (StartRefused refused) {
            System.out.println(refused.getMessage());
            return 1;
        } catch (Exception e) {
            System.out.println("It could not be done (%s); nothing was changed.".formatted(e.getMessage()));
            return 1;
        }
    }

    private static String made(Path file) {
        return "The backup is in %s. Only the keys directory opens it: keep a copy of that elsewhere.".formatted(file);
    }

    private static String restored(Backup backup, Path file) {
        return "The data of %s are in %s.".formatted(file, backup.data().path());
    }
}
