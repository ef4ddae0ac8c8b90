import { expect, test } from "vitest";
import { auditEntries } from "../../site/pageData/auditEntries.js";
import { changedStudy, replace } from "../loaders/changedStudy.js";

test("what a publication printed of a withheld number is not checkable, and says why", () => {
  const folder = changedStudy({
    "study.yaml": replace("coefficient:", "publish: results\ncoefficient:"),
    "printed/printed.csv":
      'place,quantity,kind,printed,claim\ntable-1,mean of A1,number,"3,00",items.A1.mean\ntable-1,items,number,4,count(study.items)\ntable-2,p,number,"0,05",hypotheses.H1.test.p\nappendix,total,number,6,"totals.A[""1""]"\n',
  });
  const withheld = {
    id: "disembunyikan: penelitian ini menerbitkan hasilnya saja",
    en: "withheld: the study publishes results alone",
  };
  expect(auditEntries(folder).map(({ quantity, verdict, reason }) => [quantity, verdict, reason])).toEqual([
    ["mean of A1", "not checkable", withheld],
    ["items", "reproduces", undefined],
    ["p", "not checkable", withheld],
    ["total", "not checkable", withheld],
  ]);
});
