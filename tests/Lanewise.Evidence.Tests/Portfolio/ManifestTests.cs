namespace Lanewise.Evidence.Tests.Portfolio;

public sealed class ManifestTests
{
    [Theory]
    [InlineData("requirements.txt", "# x\npsycopg2-binary==2.9 ; python_version > '3'\n-r more.txt\n", "PostgreSQL", 2)]
    [InlineData("pyproject.toml", "[project]\nname = \"a\"\ndependencies = [\n  \"django>=4\",\n]\n", "Django", 4)]
    [InlineData("pyproject.toml", "[tool.poetry.dependencies]\npython = \"^3\"\nfastapi = \"*\"\n", "FastAPI", 3)]
    [InlineData("setup.cfg", "[options]\ninstall_requires =\n    celery>=5\n", "Celery", 3)]
    [InlineData("setup.py", "setup(\n  install_requires=[\n    'flask',\n  ])\n", "Flask", 3)]
    [InlineData(
        "go.mod",
        "module a\nrequire (\n\tgithub.com/gin-gonic/gin v1.9\n\tgithub.com/x/y v1 // indirect\n)\n",
        "Gin",
        3
    )]
    [InlineData("Cargo.toml", "[dependencies]\ntokio = { version = \"1\" }\n", "Tokio", 2)]
    [InlineData("Cargo.toml", "[dependencies.axum]\nversion = \"0.6\"\n", "Axum", 1)]
    [InlineData("package.json", "{\n \"dependencies\": {\n  \"react\": \"18\"\n }\n}\n", "React", 3)]
    [InlineData(
        "a.csproj",
        "<Project Sdk=\"Microsoft.NET.Sdk\">\n<PackageReference Include=\"Npgsql\" Version=\"8\" />\n</Project>\n",
        "PostgreSQL",
        2
    )]
    [InlineData(
        "pom.xml",
        "<dependency>\n<groupId>org.springframework.boot</groupId>\n<artifactId>a</artifactId>\n</dependency>\n",
        "Spring Boot",
        3
    )]
    [InlineData("build.gradle", "dependencies {\n  implementation 'io.netty:netty-all:4.1'\n}\n", "Netty", 2)]
    [InlineData("compose.yaml", "services:\n  a:\n    image: library/redis:7\n", "Redis", 3)]
    [InlineData("deploy/a.yaml", "apiVersion: apps/v1\nkind: Deployment\n", "Kubernetes", 1)]
    [InlineData("main.tf", "provider \"aws\" {\n}\n", "AWS", 1)]
    [InlineData("Dockerfile", "FROM docker.io/library/nginx:1 AS a\n", "Nginx", 1)]
    public void A_manifest_names_a_technology_by_its_line(string path, string content, string technology, int line)
    {
        using var tree = new TemporaryTree().With(path, content);

        var dependency = tree.Read().Dependencies.Single(d => d.Technology == technology);

        (dependency.File, dependency.Line).ShouldBe((path, line));
    }

    [Fact]
    public void Components_have_the_layer_that_most_of_their_technologies_work_in()
    {
        using var tree = new TemporaryTree()
            .With("web/package.json", "{\n \"dependencies\": {\n  \"react\": \"18\",\n  \"react-dom\": \"18\"\n }\n}\n")
            .With("web/app.jsx", "export const a = 1;\n")
            .With("api/pyproject.toml", "[project]\ndependencies = [\"fastapi\", \"psycopg2\", \"redis\"]\n")
            .With("api/a.py", "x = 1\n")
            .With("notes/a.py", "y = 2\n");

        var components = tree.Read().Components;

        components.Select(c => c.Path).ShouldBe([".", "api", "web"]);
        components.Single(c => c.Path == "web").Layer.ShouldBe("interface");
        components.Single(c => c.Path == "api").Layer.ShouldBe("services");
        components.Single(c => c.Path == "api").Because.ShouldContain("FastAPI (api/pyproject.toml:2)");
    }

    [Fact]
    public void Where_no_manifest_tells_the_layer_the_code_does()
    {
        using var tree = new TemporaryTree()
            .With("a/setup.py", "setup()\n")
            .With("a/b.py", "app = web.Application()\n")
            .With("image/Dockerfile", "FROM alpine:3\n")
            .With("raw/Cargo.toml", "[package]\nname = \"raw\"\n\n[dependencies]\nserde = \"1\"\n")
            .With("raw/src/lib.rs", "pub unsafe fn f() {}\n")
            .With("text/Cargo.toml", "[package]\nname = \"text\"\n")
            .With("text/src/lib.rs", "pub fn f() {}\n");

        var components = tree.Read().Components;

        (string, string?)[] layers = [.. components.Select(c => (c.Path, c.Layer))];
        layers.ShouldBe([("a", "services"), ("image", "services"), ("raw", "performance"), ("text", "performance")]);
        components[0].Because.ShouldBe(["web-endpoints in 1 of 2 files"]);
        components[2].Because.ShouldBe(["memory-safety in 1 of 1 files"]);
        components[3].Because.ShouldBe(["written in Rust"]);
    }
}
