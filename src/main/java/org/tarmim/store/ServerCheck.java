package org.tarmim.store;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Refuses to run on a server on which names would not be found, or on which the policies would not hold. */
@Component
@DependsOnDatabaseInitialization
class ServerCheck {
    ServerCheck(ServerTable server) {
        if (!server.findsArabic())
            throw new StartRefused(
                    "This database would not find Arabic names (its character type makes no trigrams of them); create it anew with LC_CTYPE C.UTF-8.");
        if (server.roleIsAboveTheRules())
            throw new StartRefused(
                    "The application's database role is a superuser, bypasses row-level security, makes roles or replicates; give SPRING_DATASOURCE_USERNAME a role that may none of it.");
        if (server.roleOwnsTables())
            throw new StartRefused(
                    "The application's database role owns tables, so their policies would not bind it; name the owner in SPRING_FLYWAY_USER and another role in SPRING_DATASOURCE_USERNAME.");
    }
}
