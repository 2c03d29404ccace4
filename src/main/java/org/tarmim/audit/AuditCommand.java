package org.tarmim.audit;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.TransactionExecutionListener;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.store.DataDirectory;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/**
 * The check of the trail without the portal: opens the data, follows the chain, says one sentence and listens on no
 * port. It changes nothing, unless it is asked to accept that a backup was restored.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@ComponentScan(basePackageClasses = DataDirectory.class)
@ComponentScan(
        basePackageClasses = Actor.class,
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = TransactionExecutionListener.class))
@Import({
    TrailTable.class,
    WitnessTable.class,
    Seal.class,
    AnchorFile.class,
    Chain.class,
    ChainCheck.class,
    RestoredBackup.class
})
public class AuditCommand {
    private static final Actor CHECKER = new Actor(new UUID(0, 0), null, "offline check", Set.of(Role.AUDITOR));

    private static final Words WORDS = Words.in(Languages.ENGLISH);

    AuditCommand() {}

    @Bean
    static SecurityClock securityClock() {
        return new SecurityClock(Clock.systemUTC());
    }

    /** Checks the data the arguments name; answers the exit code: 0 for a whole chain, 1 for a broken one. */
    public static int run(String... arguments) {
        var house = new SpringApplicationBuilder(AuditCommand.class).web(WebApplicationType.NONE);
        try (var open = house.run(arguments)) {
            if (open.getEnvironment().getProperty("tarmim.restore.accept", Boolean.class, false)) accept(open);
            return check(open);
        } catch (Rejected refused) {
            System.out.println(WORDS.say(refused));
            return 1;
        }
    }

    private static void accept(ConfigurableApplicationContext open) {
        var said = open.getEnvironment();
        var restored = new Restored(
                said.getProperty("tarmim.restore.reason", ""),
                said.getProperty("tarmim.restore.by", ""),
                said.getProperty("tarmim.restore.with", ""));
        var loss = Acting.as(CHECKER, () -> open.getBean(RestoredBackup.class).accept(restored));
        System.out.println(WORDS.say("trail.restore.accepted", loss.count(), loss.from(), loss.to()));
    }

    private static int check(ConfigurableApplicationContext open) {
        var check = open.getBean(ChainCheck.class);
        var verdict = Acting.as(CHECKER, () -> check.run(entries -> {}));
        System.out.println(VerdictSentence.of(verdict, WORDS));
        return verdict instanceof Verdict.Whole ? 0 : 1;
    }
}
