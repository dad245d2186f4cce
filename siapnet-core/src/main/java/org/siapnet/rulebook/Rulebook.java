package org.siapnet.rulebook;
import java.time.LocalDate;
import java.util.*;
import org.siapnet.law.*;
import org.siapnet.violation.*;
public final class Rulebook {
  public Classification classify(Question q) { throw new UnsupportedOperationException(); }
  public OversightRegime regimeOn(LocalDate d) { throw new UnsupportedOperationException(); }
  public Optional<Sanction> sanction(String id) { throw new UnsupportedOperationException(); }
  public Optional<SanctionLevel> levelOf(String id) { throw new UnsupportedOperationException(); }
  public boolean endsService(String id) { throw new UnsupportedOperationException(); }
  public boolean hasLevel(SanctionLevel l, LocalDate d) { throw new UnsupportedOperationException(); }
  public String version() { return ""; }
  public static Rulebook indonesia() { throw new UnsupportedOperationException(); }
}
