package org.siapnet.persistence.jdbc;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.siapnet.port.Journal;
import org.siapnet.testkit.JournalConcurrencyContract;

class H2JournalConcurrencyTest extends JournalConcurrencyContract {
    @RegisterExtension
    final FreshDatabases databases = new FreshDatabases();

    @Override
    protected Journal emptyJournal() {
        return databases.fresh().journal();
    }
}
