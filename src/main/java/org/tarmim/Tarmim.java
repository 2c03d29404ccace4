package org.tarmim;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.tarmim.audit.AuditCommand;

/** The door of the house: starts the portal, or with "audit" as the first word only checks its trail. */
@SpringBootApplication
public class Tarmim {
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("audit")) System.exit(AuditCommand.run(args));
        SpringApplication.run(Tarmim.class, args);
    }
}
