using Lanewise.Evidence.Resume;
using Lanewise.Evidence.Resume.Documents;

namespace Lanewise.Evidence.Tests.Resume;

public sealed class JsonResumeTests
{
    [Fact]
    public void A_json_resume_is_read_with_the_lines_of_its_file()
    {
        var report = Resumes.Of(
            JsonResumeDocument.Read(
                """
                {
                  "basics": { "name": "Dana Example", "label": "Engineer" },
                  "work": [
                    {
                      "name": "Harbour",
                      "position": "Backend Engineer",
                      "startDate": "2020-01-15",
                      "endDate": "2021-12-31",
                      "highlights": [
                        "Payment service in Go, 2k requests/s."
                      ]
                    },
                    { "name": "Quay", "position": "Developer", "startDate": "2022-02" }
                  ],
                  "education": [{ "institution": "School", "area": "Physics", "studyType": "BSc", "endDate": "2019" }],
                  "skills": [{ "name": "Backend", "keywords": ["Go", "Kubernetes"] }]
                }
                """
            )
        );

        report.Format.ShouldBe("json-resume");
        report
            .Roles.Select(role => (role.Kind, role.Title, role.Employer, role.Dates!.ToString())) // all are dated
            .ShouldBe([
                (RoleKind.Work, "Backend Engineer", "Harbour", "2020-01 to 2021-12"),
                (RoleKind.Work, "Developer", "Quay", "2022-02 to now"),
                (RoleKind.Education, "BSc Physics", "School", "until 2019"),
            ]);
        var go = report.Skills.Single(skill => skill.Name == "Go");
        go.Backing.ShouldBe(Backing.Backed);
        go.Proofs[0].Quote.ShouldBe(new(10, 0, "Payment service in Go, 2k requests/s."));
        report.Skills.Single(skill => skill.Name == "Kubernetes").Backing.ShouldBe(Backing.Listed);
    }
}
