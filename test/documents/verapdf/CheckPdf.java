import java.io.FileInputStream;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Prints a line for each file: its name, a tab, "ok" or the rules it breaks. Arguments: flavour, files. */
public class CheckPdf {
  public static void main(String[] arguments) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(arguments[0]);
    for (int index = 1; index < arguments.length; index += 1) {
      String path = arguments[index];
      try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(path), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        System.out.println(path + "\t" + told(validator.validate(parser)));
      }
    }
  }

  private static String told(ValidationResult result) {
    if (result.isCompliant()) return "ok";
    TreeSet<String> broken = new TreeSet<>();
    for (TestAssertion assertion : result.getTestAssertions())
      if (assertion.getStatus() == TestAssertion.Status.FAILED)
        broken.add(assertion.getRuleId().getClause() + " " + assertion.getMessage());
    return String.join("; ", broken);
  }
}
