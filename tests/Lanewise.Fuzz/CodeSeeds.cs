namespace Lanewise.Fuzz;

/// <summary>What repositories hold.</summary>
internal static class CodeSeeds
{
    /// <summary>Names of files, one for each reader of code and of manifests.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        "src/a.py",
        "src/a_test.go",
        "src/lib.rs",
        "src/A.java",
        "src/a.ts",
        "src/A.cs",
        "src/a.c",
        "src/a.rb",
        "src/a.html",
        "a.md",
        "a.ipynb",
        "pyproject.toml",
        "setup.py",
        "setup.cfg",
        "requirements.txt",
        "Pipfile",
        "go.mod",
        "Cargo.toml",
        "package.json",
        "pom.xml",
        "build.gradle",
        "a.csproj",
        "Dockerfile",
        "docker-compose.yml",
        ".github/workflows/a.yml",
        "main.tf",
        "Makefile",
    ];

    /// <summary>Files: the path, then the content.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        """
            src/a.py
            import asyncio, os as o
            from fastapi import FastAPI
            @app.get("/")
            async def f(x: int = 1) -> str:
                '''Doc'''
                await asyncio.wait_for(g(), timeout=3)
                return f"{x!r}" + r'\d'
            """,
        """
            src/a_test.go
            package a
            import (
                "context"
                m "github.com/prometheus/client_golang/prometheus"
            )
            func TestA(t *testing.T) { ctx, cancel := context.WithTimeout(context.Background(), 3); defer cancel(); s := `raw`; r := '\'' }
            """,
        """
            src/lib.rs
            use tokio::{sync::{mpsc, Mutex}, time as t};
            /* a /* nested */ */
            #[cfg(test)]
            mod tests { #[test] fn a<'a>(x: &'a str) { let s = r#"raw "x" "#; unsafe { *p } } }
            """,
        """
            src/a.ts
            import { z } from 'zod'; import express from "express";
            const r = /[/]\//g; const s = `a ${b + `c ${d}`} e`;
            export async function f(): Promise<void> { await fetch(u, { signal: AbortSignal.timeout(5) }) }
            """,
        """"
            src/A.java
            import java.util.concurrent.*;
            public class A { @Test void a() { var s = """
             text
            """; char c = '"'; } }
            """",
        """"
            src/A.cs
            using System.Threading;
            class A { string s = $@"a{b:x}"""; string r = """raw"""; [Fact] public async Task F(CancellationToken c) => await G(c); }
            """",
        """
            pyproject.toml
            [project]
            dependencies = [
              "fastapi[all]>=0.1; python_version > '3.9'",
            ]
            [tool.poetry.dependencies]
            sqlalchemy = {version = "^2", extras = ["asyncio"]}
            """,
        """
            go.mod
            module a
            require (
                github.com/jackc/pgx/v5 v5.5.0 // indirect
            )
            require google.golang.org/grpc v1.60.0
            """,
        """
            Cargo.toml
            [dependencies]
            tokio = { version = "1", features = ["full"] }
            [dependencies.serde]
            version = "1"
            """,
        """
            package.json
            { "name": "a", "dependencies": { "express": "^4", "@types/node": "20" }, "devDependencies": {"jest": "*"} }
            """,
        """
            pom.xml
            <project><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>a-web</artifactId></dependency></dependencies></project>
            """,
        """
            build.gradle
            dependencies {
              implementation 'org.postgresql:postgresql:42.7'
              testImplementation("junit:junit:4.13")
            }
            """,
        """
            Dockerfile
            FROM --platform=linux/amd64 python:3.12-slim AS b
            RUN apt-get install -y redis \
              curl
            FROM scratch
            """,
        """
            docker-compose.yml
            services:
              db:
                image: postgres:16
              q: {image: "redis:7"}
            """,
        """
            .github/workflows/a.yml
            jobs:
              a:
                steps:
                  - uses: actions/checkout@v4
                  - run: pytest
            """,
        """
            main.tf
            provider "aws" {
            }
            resource "aws_s3_bucket" "a" { bucket = "x" }
            """,
        """
            requirements.txt
            -r base.txt
            Django==5.0 ; python_version>='3.9' # web
            celery[redis]~=5.3
            """,
        """
            a.csproj
            <Project><ItemGroup><PackageReference Include="Npgsql" Version="8" /></ItemGroup></Project>
            """,
    ];

    /// <summary>Lists of paths, one a line.</summary>
    public static IReadOnlyList<string> PathLists { get; } =
    [
        string.Join('\n', Paths),
        "a/pyproject.toml\na/src/b/c.py\na/tests/test_c.py\nb/go.mod\nb/cmd/main.go\nb/vendor/x/y.go\nnode_modules/a/index.js\n",
        "a/b/c/d/e/f/g/h/i/j/k.py\na/b/setup.py\nspec/a_spec.rb\ndist/app.min.js\n.github/workflows/ci.yml\n",
    ];
}
