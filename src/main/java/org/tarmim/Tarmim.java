package org.tarmim;

import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.tarmim.audit.AuditCommand;
import org.tarmim.store.BackupCommand;

/** The door of the house: starts the portal, or with "audit", "backup" or "restore" as the first word does only that. */
@SpringBootApplication
public class Tarmim {
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("audit")) System.exit(AuditCommand.run(args));
        if (args.length > 0 && Set.of("backup", "restore").contains(args[0])) System.exit(BackupCommand.run(args));
        SpringApplication.run(Tarmim.class, args);
    }
}
