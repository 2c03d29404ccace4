package org.tarmim.access;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database, as each transaction begins, in whose name it runs. The settings end with the transaction, so a
 * pooled connection keeps nothing; where nobody acts they stay unset and every row policy answers with zero rows.
 */
@Component
class RowScope implements TransactionExecutionListener {
    private final ObjectProvider<JdbcClient> sql;

    RowScope(ObjectProvider<JdbcClient> sql) {
        this.sql = sql;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null) Acting.current().ifPresent(this::open);
    }

    private void open(Actor actor) {
        sql.getObject()
                .sql("""
                        select set_config('app.account', :account, true),
                               set_config('app.organisation', :organisation, true),
                               set_config('app.permissions', :permissions, true),
                               set_config('app.sees_name', :seesName, true),
                               set_config('app.sees_place', :seesPlace, true)
                        """)
                .param("account", actor.account().toString())
                .param("organisation", Objects.toString(actor.organisation(), ""))
                .param("permissions", words(actor.permissions()))
                .param("seesName", words(actor.seesName()))
                .param("seesPlace", words(actor.seesPlace()))
                .query((row, number) -> actor.account())
                .single();
    }

    private static String words(Collection<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
